using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

public static class DraftWords
{
    public static string Saved(bool hasFiles) =>
        $"Draft saved. Only you can see it.{(hasFiles ? " Files are not part of a draft: choose them again when you go on." : "")}";

    public static string WhyNot(DraftOutcome outcome, NoteInput input) => outcome switch
    {
        DraftOutcome.NoteSaved => "Draft not saved: the note of this form was saved already. To keep these entries as well, save them as a new draft or as another note.",
        DraftOutcome.TooLong => $"Draft not saved. {NoteRules.TooLong(input.Body, CaseNote.BodyLength) ?? "The entries are too long."}",
        _ => "Draft not saved: enter a subject or a note first.",
    };
}
