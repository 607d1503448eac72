package se.larmnav.cases.letters;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.LettersApi;

/** Letters over HTTP, for the municipality's letter service. */
@RestController
class LettersController implements LettersApi {

	private final Letters letters;

	LettersController(Letters letters) {
		this.letters = letters;
	}

	@Override
	public List<Letter> waiting() {
		return letters.waiting();
	}

	@Override
	public Resource content(UUID id) {
		return new ByteArrayResource(letters.content(id));
	}

	@Override
	public void delivered(UUID id, String key, Delivery delivery) {
		letters.delivered(id, delivery);
	}

}
