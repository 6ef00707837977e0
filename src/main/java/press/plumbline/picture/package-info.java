/**
 * What picture files hold: their size, which way up they are, and smaller copies for small screens.
 */
package press.plumbline.picture;
