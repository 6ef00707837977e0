/** Judged stories to a tour, its stops, editions, pages and figure index. */
package press.plumbline.site;
