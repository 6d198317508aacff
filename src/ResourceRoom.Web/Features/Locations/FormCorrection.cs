using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;

namespace ResourceRoom.Web.Features.Locations;

public sealed record FormCorrection(string Label, string Before, string After) : Unlogged
{
    private const string Nothing = "–";

    /// <summary>Of the last submission; null if it is the first.</summary>
    public static IReadOnlyList<FormCorrection>? Of(LocationForm form)
    {
        if (form.Steps.Where(step => step.Kind == LocationFormStepKind.Submitted).TakeLast(2).ToList() is not [var earlier, var last])
        {
            return null;
        }

        var corrections = Dates(form.Kind, earlier, last).Where(line => line.Before != line.After).ToList();
        corrections.AddRange(ChangedBetween(earlier, last).Select(field => new FormCorrection(field.Label(), earlier.Facts!.InWords(field), last.Facts!.InWords(field))));
        corrections.AddRange(form.Files.Where(file => file.File.SentAt > earlier.At).Select(file => new FormCorrection("File added", Nothing, file.File.Name)));
        return corrections;
    }

    public static IReadOnlyList<RoomField> ChangedBetween(LocationFormStep earlier, LocationFormStep later) =>
        earlier.Facts is { } before && later.Facts is { } after ? before.Differences(after) : [];

    private static IEnumerable<FormCorrection> Dates(LocationFormKind kind, LocationFormStep earlier, LocationFormStep last) =>
    [
        new(((LocationFormKind?)kind).EventLabel(), Day(earlier.EventOn), Day(last.EventOn)),
        new("Last closed day", Day(earlier.ClosedThrough), Day(last.ClosedThrough)),
    ];

    private static string Day(DateOnly? day) => day is { } date ? OfficeFormat.Date(date) : Nothing;
}
