/** Markdown with front matter to an article and its prose. */
package press.plumbline.article;
