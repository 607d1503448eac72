package se.larmnav.alarms;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Alarm reception, the board, dispatch, the response guarantee and deviations. */
@SpringBootApplication
public class AlarmsApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(AlarmsApplication.class, arguments);
	}

}
