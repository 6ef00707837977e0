/**
 * Plants one error at a time in a series that is in order, and looks whether it is found there; and
 * rewrites one figure at a time without harm, and looks whether it stays green.
 */
package press.plumbline.planted;
