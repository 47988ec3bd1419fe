import { exampleSite } from '../site/build.ts';
import { serve } from './serve.ts';

serve(exampleSite());
