package se.larmnav.ui.safes;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.Mounting;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.Signature;

import static se.larmnav.ui.text.Texts.text;

/** The key safe is mounted, and the key to the property signed out against a receipt. */
public class MountSafeDialog extends FormDialog {

	public MountSafeDialog(UUID caseId, KeySafesApi safes, Runnable done) {
		super(text("safe.mount.title"));
		var entrance = required("inEntrance", Choosing.yesOrNo(text("safe.in-entrance")),
				text("safe.in-entrance.missing"));
		var place = field("agreedPlace", new TextField(text("safe.agreed-place")));
		var holder = required("propertyKeyHolder", new TextField(text("safe.key-holder")),
				text("safe.key-holder.missing"));
		var staff = required("staffSignature", new Signature(text("signature.staff")), text("signature.staff.missing"));
		var owner = required("ownerSignature", new Signature(text("signature.owner")), text("signature.owner.missing"));
		says(text("safe.mount.says"));
		submit(text("safe.mount.do"), () -> safes.mounted(caseId, new Mounting(entrance.getValue(), Blank.toNull(place),
				holder.getValue().strip(), staff.path(), owner.path())), done);
	}

}
