using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

/// <summary>What a technician does with a paper sheet, without scripts. It is of the Friday before the tests' Monday.</summary>
internal static class Sheet
{
    public const string Address = "/check-in/catch-up";
    public const string Form = "#sheet";
    public const string Friday = "02/27/2026";

    /// <summary>A room that closes at half past four on weekdays.</summary>
    public static Task<Location> CreateOpenRoomAsync(this ResourceRoomApp app, int lwia = 20) =>
        app.CreateRoomAsync(lwia, room => room.Facts = room.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) });

    public static async Task<Browser> AtTheSheetAsync(this ResourceRoomApp app, Location room) =>
        await (await app.SignInTechnicianAsync(room)).OpenAsync(Address);

    /// <summary>Sends the whole sheet.</summary>
    public static Task<Browser> SaveAllAsync(this Browser browser, params IEnumerable<(string Name, string? Value)>[] rows) =>
        browser.SubmitAsync(Form, [("Date", Friday), .. rows.SelectMany(row => row)]);

    /// <summary>Sends pasted rows along with the sheet.</summary>
    public static Task<Browser> PasteAsync(this Browser browser, string text, params (string Name, string? Value)[] values) =>
        browser.SubmitToAsync(Form, $"{Address}/pasted", [("Date", Friday), ("Pasted", text), .. values]);

    /// <summary>A row with what every row needs; the test changes what matters.</summary>
    public static IEnumerable<(string Name, string? Value)> Row(int number, string lastName, params (string Name, string? Value)[] values)
    {
        (string Name, string? Value)[] usual =
        [
            ("TimeIn", "9:05"), ("TimeOut", "10:30"), ("FirstName", "Ada"), ("LastName", lastName), ("Zip", "62704"),
            ("LaborForceStatus", "U"), ("Services", "1"), ("DeclineRest", "true"),
        ];
        return usual.Where(field => values.All(value => value.Name != field.Name)).Concat(values)
            .Select(field => ($"Rows[{number}].{field.Name}", field.Value));
    }

    /// <summary>The fields of a row that is on no page.</summary>
    public static IEnumerable<(string Name, string? Value)> Forged(int number, Guid key, string lastName) =>
        [("Rows.Index", $"{number}"), ($"Rows[{number}].Number", $"{number}"), ($"Rows[{number}].VisitKey", $"{key}"), .. Row(number, lastName)];

    /// <summary>What a cell of the page holds.</summary>
    public static string? Cell(this Browser browser, int row, string column) => browser.Page.QuerySelector($"[id='r{row}-{column}']")?.GetAttribute("value");

    /// <summary>Text of a row with its messages, white space folded.</summary>
    public static string RowText(this Browser browser, int row) =>
        string.Join(' ', browser.Page.QuerySelector($"#row-{row}")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
