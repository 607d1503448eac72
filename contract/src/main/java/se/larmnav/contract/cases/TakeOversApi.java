package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Take-over: a municipality that starts brings what its old system has, as CSV files
 * (docs/take-over.md).
 */
@HttpExchange("/api/cases/v1")
public interface TakeOversApi {

	/**
	 * Takes over what the files say, all of it or nothing; problems are answered as 422
	 * {@code wrong-file}. What has been taken over already changes nothing.
	 */
	@PostExchange("/take-overs")
	TakenOver takeOver(@RequestHeader("Idempotency-Key") String key, @RequestBody Files files);

	/** Tries the files and lists every problem; nothing is kept. */
	@PostExchange("/take-over-trials")
	TakenOver attempt(@RequestBody Files files);

	/** What has been taken over. */
	@GetExchange("/take-overs")
	List<Part> list();

	/**
	 * Files from one system.
	 *
	 * @param source the name of the system that they come from; with a row's key it says
	 * which row it is
	 * @param files the texts of people.csv, decisions.csv, assignments.csv, keys.csv and
	 * devices.csv, those that there are
	 */
	record Files(String source, Map<String, String> files) {
	}

	/**
	 * What came of it, or would.
	 *
	 * @param problems empty when it is taken over, or could be
	 */
	record TakenOver(List<Rows> files, List<Problem> problems) {
	}

	/**
	 * How many rows of a file were new and in order, and how many taken over already; a
	 * row with a problem is neither.
	 */
	record Rows(String file, int taken, int unchanged) {
	}

	/**
	 * What is wrong at one place; what stood there is not repeated.
	 *
	 * @param line the line in the file where the row begins; 1 is the header
	 * @param expected what was expected, in Swedish
	 */
	record Problem(String file, int line, String column, String code, String expected) {
	}

	/** The rows that have been taken over from a file of a system. */
	record Part(String source, String file, int rows, Instant last) {
	}

}
