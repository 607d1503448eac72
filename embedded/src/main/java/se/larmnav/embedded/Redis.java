package se.larmnav.embedded;

/** A Redis server. */
public record Redis(String host, int port) {

	/** Its address as clients take it. */
	public String url() {
		return "redis://" + this.host + ":" + this.port;
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
