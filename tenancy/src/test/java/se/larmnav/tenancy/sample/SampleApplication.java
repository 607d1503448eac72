package se.larmnav.tenancy.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service in small. */
@SpringBootApplication
public class SampleApplication {

}
