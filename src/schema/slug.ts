/** How a slug is written: apart from the schemas, so that who only compares loads none. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
