/** Plants one error at a time in a series that is in order, and looks whether it is found there. */
package press.plumbline.planted;
