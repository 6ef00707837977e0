/** The line itself: from what editors wrote to a finished site, or to what is wrong with it. */
package press.plumbline;
