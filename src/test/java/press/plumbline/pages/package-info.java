/** The published pages, read as files: valid, whole, light, and true to their data. */
package press.plumbline.pages;
