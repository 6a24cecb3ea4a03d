/** Which version this is: that of package.json, as a test checks. */
export const version = '0.1.0';
