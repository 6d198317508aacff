using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>What a technician does at the desk, without scripts.</summary>
internal static class DeskForms
{
    public const string FindForm = "#find-form";
    public const string MatchForm = "#matches form";
    public const string CardForm = "#card form";

    private static int people;

    public static async Task<Browser> AtTheDeskAsync(this ResourceRoomApp app, Location room)
    {
        var browser = await app.SignInTechnicianAsync(room);
        return await browser.OpenAsync("/check-in");
    }

    public static Task<Browser> FindAsync(this Browser browser, string text) => browser.SubmitAsync(FindForm, ("text", text));

    public static async Task<Browser> OpenCardAsync(this Browser browser, string text, Participant person)
    {
        await browser.FindAsync(text);
        return await browser.SubmitAsync(MatchForm, ("id", person.PublicId.ToString()));
    }

    public static async Task<Browser> OpenNewVisitorAsync(this Browser browser, string text = "zzz")
    {
        await browser.FindAsync(text);
        return await browser.SubmitToAsync(MatchForm, "/check-in/new");
    }

    /// <summary>Unemployed, here for job search; the test changes what matters.</summary>
    public static Task<Browser> CheckInAsync(this Browser browser, params (string Name, string? Value)[] values) =>
        browser.SubmitAsync(CardForm, [.. Unless(values, ("Questions.LaborForceStatus", "Unemployed"), ("Services", "1")), .. values]);

    /// <summary>All nine answered, each time with a birth date of its own; the test changes what matters.</summary>
    public static Task<Browser> CheckInNewAsync(this Browser browser, params (string Name, string? Value)[] values)
    {
        (string Name, string? Value)[] usual =
        [
            ("Questions.FirstName", "Maria"),
            ("Questions.LastName", "Lopez"),
            ("Questions.Zip", "62704"),
            ("Questions.Ssn", SsnGenerator.Next().Digits),
            ("Questions.BirthDate", $"{new DateOnly(1950, 1, 1).AddDays(Interlocked.Increment(ref people)):MM/dd/yyyy}"),
            ("Questions.LaborForceStatus", "Unemployed"),
            ("Questions.Hispanic", "Yes"),
            ("Questions.Race", "White"),
            ("Questions.Gender", "Female"),
            ("Services", "1"),
        ];
        return browser.SubmitAsync(CardForm, [.. Unless(values, usual), .. values]);
    }

    private static IEnumerable<(string Name, string? Value)> Unless((string Name, string? Value)[] values, params (string Name, string? Value)[] usual) =>
        usual.Where(field => values.All(value => value.Name != field.Name));
}
