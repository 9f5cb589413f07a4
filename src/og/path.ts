/** Path of the picture that stands for a page where it is linked, without the base of the site. */
export const imagePath = (page: string): string => (page === '/' ? '/og/index.png' : `/og${page.slice(0, -1)}.png`);
