/** What editors wrote, and where in it we are. */
package press.plumbline.source;
