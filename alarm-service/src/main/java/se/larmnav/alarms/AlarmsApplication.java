package se.larmnav.alarms;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Alarm reception, the board, dispatch, the response guarantee and deviations. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "Larmnav: alarms, the board, dispatch and deviations", version = "1"),
		servers = @Server(url = "/"))
public class AlarmsApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(AlarmsApplication.class, arguments);
	}

}
