package se.larmnav.cases.webhooks;

/** How far an event has come on its way to an address. */
enum DeliveryState {

	WAITING, TAKEN, GIVEN_UP

}
