/** The API gives pictures as paths of its own host; WeChat needs the whole address. */
export const addressOfPicture = (path: string): string =>
  path.startsWith('/') ? `${API_BASE}${path}` : path;
