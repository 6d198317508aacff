using System.Globalization;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Help;

/// <param name="Keys">Pressed together, such as Ctrl and Enter.</param>
public sealed record KeyLine(IReadOnlyList<string> Keys, string Does);

/// <param name="Where">Where the focus has to be.</param>
public sealed record KeyGroup(string Title, string Where, IReadOnlyList<KeyLine> Lines);

/// <summary>What the scripts of the desk and the sheet do for a key: <c>Assets/scripts/desk</c>, <c>sheet.js</c>, <c>turn.js</c>.</summary>
public static class DeskKeys
{
    private const string MoreServices = "9";

    public static IReadOnlyList<KeyGroup> Of(IReadOnlyList<CatalogService> services) =>
    [
        new("Find a visitor", "While the cursor is in the find box. Typing two letters or more searches by itself.",
        [
            new(["↓"], "Next match"),
            new(["↑"], "Previous match"),
            new(["Enter"], "Open the marked match, or New visitor if nobody is found"),
            new(["Esc"], "Start over with an empty desk; asks first if something would be lost"),
        ]),
        new("The visitor’s card", "While the focus is inside the card, but not in a text field. Shift, Ctrl or Alt with a letter does nothing.",
        [
            .. ItemChoices.LaborForceStatus.Select(choice => Line(ItemChoices.KeyOfStatus(choice.Value).ToUpperInvariant(), $"Labor Force Status: {choice.Text}")),
            Line(ItemChoices.KeyOfDecline.ToUpperInvariant(), "Labor Force Status: Prefer not to answer, on and off"),
            Line("L", "Same as last time: that status and those services"),
            .. services.Where(service => service.DeskKey is not null).OrderBy(service => service.DeskKey)
                .Select(service => Line(service.DeskKey!.Value.ToString(CultureInfo.InvariantCulture), $"Service: {service.Name}, on and off")),
            Line(MoreServices, "All services"),
            Line("A", "Add a note"),
            new(["Ctrl", "Enter"], "Check in, from anywhere in the card (on a Mac also Command and Enter)"),
            new(["Esc"], "Start over; asks first if something would be lost"),
            Line("?", "This help, on a tab of its own"),
        ]),
        new("Somebody who is here already", "While the focus is inside the card.",
        [
            Line("O", "Check out"),
            new(["Ctrl", "Enter"], "Add the services to the visit"),
        ]),
        new("Group check-in", "While the cursor is in its search box. A scanned pass adds its person by itself.",
        [
            new(["↓"], "Next match"),
            new(["↑"], "Previous match"),
            new(["Enter"], "Add the marked match to the list"),
        ]),
        new("Visitor view", "While the screen is turned to the visitor.", [new(["Esc"], "Back to staff view")]),
        new("Catch-up sheet", "While the cursor is in a cell of the grid.",
        [
            new(["↓"], "The row below, same column"),
            new(["↑"], "The row above, same column"),
            new(["Enter"], "The row below, same column"),
            new(["Shift", "Enter"], "The row above, same column"),
            new(["Ctrl", "Enter"], "Save the row (on a Mac also Command and Enter)"),
            Line("-", "Alone in one of the nine items: PNTA, prefer not to answer"),
            Line("P", "Alone under Labor Force Status, Hispanic or Gender: PNTA too"),
            new(["Ctrl", "V"], "Fill cells from rows copied out of a spreadsheet"),
        ]),
    ];

    private static KeyLine Line(string key, string does) => new([key], does);
}
