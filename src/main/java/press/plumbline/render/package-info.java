/** Pages to files, and the gate that no unchecked numeral passes. */
package press.plumbline.render;
