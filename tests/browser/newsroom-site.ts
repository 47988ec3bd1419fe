import { newsroomSite } from '../site/build.ts';
import { serve } from './serve.ts';

serve(newsroomSite());
