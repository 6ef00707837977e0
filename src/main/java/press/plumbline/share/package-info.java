/** Draws the pictures that a site is shared with, the same bytes on every machine. */
package press.plumbline.share;
