package se.larmnav.contract;

/** Something whose version is what If-Match gives back. */
public interface Versioned extends Tagged {

	int version();

	@Override
	default String etag() {
		return "\"" + version() + "\"";
	}

}
