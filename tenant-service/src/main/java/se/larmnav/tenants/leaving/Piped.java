package se.larmnav.tenants.leaving;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * What one thread writes is read by another meanwhile, and kept nowhere. A writing that
 * breaks off is an error to the reader, who would else take the half for the whole.
 */
final class Piped extends FilterInputStream {

	private static final int AHEAD = 65_536;

	private volatile @Nullable Exception failure;

	private Piped(PipedInputStream in) {
		super(in);
	}

	/** Begins to write on a thread of its own, which has neither tenant nor caller. */
	static InputStream written(Writing writing) throws IOException {
		var in = new PipedInputStream(AHEAD);
		var out = new PipedOutputStream(in);
		var read = new Piped(in);
		Thread.ofVirtual().start(() -> read.write(writing, out));
		return read;
	}

	private void write(Writing writing, PipedOutputStream out) {
		try (out) {
			try {
				writing.to(out);
			}
			catch (Exception ex) {
				this.failure = ex;
			}
		}
		catch (IOException gone) {
			// Nobody reads any more.
		}
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		return one < 0 ? end() : one;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = super.read(bytes, from, length);
		return read < 0 ? end() : read;
	}

	private int end() throws IOException {
		if (this.failure != null) {
			throw new IOException("What is read broke off", this.failure);
		}
		return -1;
	}

	/** Writes all of it. */
	interface Writing {

		void to(OutputStream out) throws Exception;

	}

}
