using System.Diagnostics;

using ResourceRoom.Web.Features.Catalog.Room;

namespace ResourceRoom.Web.Features.Catalog.Editing;

public static class SaveWords
{
    /// <summary>The sentence, and the field it stands at; none where it is about the service.</summary>
    public static (string Field, string Sentence) InWords(this SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Added added => ("", $"{added.Name} was added."),
        SaveOutcome.Saved saved => ("", $"{saved.Name} was saved."),
        SaveOutcome.NothingChanged => ("", "No changes to save."),
        SaveOutcome.CodeTaken taken => (nameof(ServiceInput.Code), $"The code {taken.Code} belongs to “{taken.By}”. Codes are never used again; choose another."),
        SaveOutcome.NameTaken taken => (nameof(ServiceInput.Name), $"The service {taken.ByCode} has this name. Choose another."),
        SaveOutcome.DeskKeyTaken taken => (nameof(RoomServiceInput.DeskKey), $"Key {taken.Key} selects “{taken.By}”. Choose another key, or change that service first."),
        _ => throw new UnreachableException(),
    };
}
