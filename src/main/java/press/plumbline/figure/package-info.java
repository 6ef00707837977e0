/** Prose to figures and back, in Chinese and English; text in, values out. */
package press.plumbline.figure;
