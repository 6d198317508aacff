using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;

namespace ResourceRoom.Web.Features.Locations.Review;

public static class MoveWords
{
    public static IReadOnlyList<string> InWords(this MoveEffects effects, RoomWithForms room)
    {
        List<string> lines = [.. effects.Turned.Select(InWords)];
        lines.AddRange(effects.Lapsing.Select(id => $"{room.NameOf(id)} would lapse, because the room would be closed for good by its day."));
        lines.AddRange(effects.Reviving.Select(id => $"{room.NameOf(id)}, which had lapsed, would apply."));
        if (effects.Closed.Count > 0)
        {
            lines.Add($"With its other closings the room would be closed {string.Join(" and ", effects.Closed.Select(InWords))}.");
        }

        return lines;
    }

    private static string InWords(OrderTurned turned) => turned.IsNowAfter
        ? $"{turned.Overlap.Field.Label()}: the form would come after the change of {OfficeFormat.Date(turned.Overlap.OtherOn)}, so its own value would stay."
        : $"{turned.Overlap.Field.Label()}: the form would come before the change of {OfficeFormat.Date(turned.Overlap.OtherOn)}, whose value would stay.";

    private static string InWords(Closing closing) => $"from {OfficeFormat.Date(closing.From)} through {OfficeFormat.Date(closing.Through!.Value)}";

    private static string NameOf(this RoomWithForms room, long id) => OtherForm.Of(room.Accepted.Single(form => form.AcceptedPlace == id)).Name;
}
