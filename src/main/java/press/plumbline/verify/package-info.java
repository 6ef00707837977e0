/** Figures held against observations: which one each is about, and whether it is right. */
package press.plumbline.verify;
