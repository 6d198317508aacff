using System.Diagnostics;

using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A technician's hands, with a watch that runs from the first key to the message.</summary>
internal sealed class TechnicianHands(BrowserApp app, Location room, Func<Task<DeskPage>> sitDown)
{
    private const LaborForceStatus Last = LaborForceStatus.Unemployed;

    // Nobody new is anybody who is on file: neither name nor birth date is used twice.
    private static readonly string[] NewNames = ["quast", "brock", "filch", "gorky", "hovel", "jumps", "kazoo", "lymph", "waltz", "adieu", "exams", "orbit"];
    private static int newcomers = -1;

    private readonly Lazy<int> newcomer = new(() => Interlocked.Increment(ref newcomers) % NewNames.Length);

    private readonly Stopwatch watch = new();
    private DeskPage? page;
    private int keysOfName;

    public int Keys => Desk.Keys.Count;

    public int AfterName => Keys - keysOfName;

    private string NewName => NewNames[newcomer.Value];

    public double Seconds => watch.Elapsed.TotalSeconds;

    private DeskPage Desk => page!;

    public async Task ReturningAsync()
    {
        var person = await VisitorAsync("Ana Ruiz");
        await SitDownAsync();
        await SearchAsync("ruiz", "Enter", "n", "1", "2", "Control+Enter");
        await CheckedInAsync("Ana Ruiz");
        await AssertVisitAsync(person, LaborForceStatus.EmployedWithNotice, 1, 2);
    }

    public async Task SameAsLastTimeAsync()
    {
        var person = await VisitorAsync("Ana Ruiz");
        await SitDownAsync();
        await SearchAsync("ruiz", "Enter", "l", "Enter");
        await CheckedInAsync("Ana Ruiz");
        await AssertVisitAsync(person, Last, 1);
    }

    public async Task NineAnswersAsync()
    {
        await SitDownAsync();
        await SearchAndReadAsync($"mina {NewName}", "Enter");
        var ssn = await AnswerAsync();
        await Desk.Keys.PressAsync("1", "2", "Control+Enter");
        await AssertNewAsync("Mina", ssn);
    }

    public async Task NineDeclinesAsync()
    {
        await SitDownAsync();
        await SearchAndReadAsync($"nora {NewName}", "Enter");
        foreach (var tabs in new[] { 1, 3, 2, 3, 3 })
        {
            await TabAsync(tabs);
            await Desk.Keys.PressAsync("Space");
        }

        await Desk.Keys.PressAsync("p");
        foreach (var tabs in new[] { 2, 6, 2 })
        {
            await TabAsync(tabs);
            await Desk.Keys.PressAsync("Space");
        }

        await Desk.Keys.PressAsync("1", "Control+Enter");
        await CheckedInAsync("Name not given");
        var person = (await AssertVisitAsync(null, null, 1)).Participant;
        Assert.All(
            [person.FirstNameResponse, person.LastNameResponse, person.ZipResponse, person.SsnResponse, person.BirthDateResponse, person.HispanicResponse, person.RaceResponse, person.GenderResponse],
            response => Assert.Equal(ResponseState.Declined, response.State));
    }

    public async Task ServiceAddedAsync()
    {
        var person = await app.CreateVisitorInTheRoomAsync(room, "Omar Present");
        await SitDownAsync();
        await SearchAsync("omar", "Enter", "3", "Control+Enter");
        await Expect(Desk.Room).ToContainTextAsync("Online job application");
        await StopAsync();
        await AssertVisitAsync(person, null, 1, 3);
    }

    public async Task NothingToAddAsync()
    {
        var person = await app.CreateVisitorInTheRoomAsync(room, "Omar Present");
        await SitDownAsync();
        await SearchAsync("omar", "Enter", "Escape");
        await Expect(Desk.Find).ToHaveValueAsync("");
        await StopAsync();
        await Expect(Desk.Card).ToBeEmptyAsync();
        await AssertVisitAsync(person, null, 1);
    }

    public async Task WrongPersonPickedAsync()
    {
        await VisitorAsync("Ada Lang");
        var right = await VisitorAsync("Bo Lunt");
        await SitDownAsync();
        await SearchAsync("lang", "Enter", "e", "1");
        await Expect(Desk.Service(1)).ToBeCheckedAsync();
        await Desk.Keys.PressAsync("Escape");
        await Expect(Desk.StartOverDialog).ToBeVisibleAsync();
        await Desk.Keys.PressAsync("Shift+Tab", "Enter");
        await SearchAsync("lunt", "Enter", "e", "1", "Control+Enter");
        await CheckedInAsync("Bo Lunt");
        await AssertVisitAsync(right, LaborForceStatus.Employed, 1);
    }

    public async Task WrongPersonCheckedInAsync()
    {
        await VisitorAsync("Ada Lang");
        var right = await VisitorAsync("Bo Lunt");
        await SitDownAsync();
        await SearchAsync("lang", "Enter", "e", "1", "Control+Enter");
        await Expect(Desk.Alerts).ToContainTextAsync("Ada Lang is checked in");
        await Desk.Keys.PressAsync("Shift+Tab", "Enter");
        await SearchAsync("lunt", "Enter", "l", "Enter");
        await CheckedInAsync("Bo Lunt");
        await AssertVisitAsync(right, Last, 1);
    }

    public async Task CodeTypedAsync()
    {
        var person = await VisitorAsync("Nora Typed");
        var code = await app.CreateCardAsync(person);
        await SitDownAsync();
        await SearchAsync(code.Printed, "Enter", "e", "1", "Control+Enter");
        await CheckedInAsync("Nora Typed");
        await AssertVisitAsync(person, LaborForceStatus.Employed, 1);
    }

    public async Task PassScannedAsync()
    {
        var person = await VisitorAsync("Nora Scanned");
        var code = await app.CreateCardAsync(person);
        await SitDownAsync();
        await Desk.Page.GetByRole(AriaRole.Link, new() { Name = "Blank paper sheet" }).FocusAsync();
        watch.Start();
        await Desk.Keys.ScanAsync(code.Characters, 10);
        keysOfName = Keys;
        await Desk.Keys.PressAsync("e", "1", "Control+Enter");
        await CheckedInAsync("Nora Scanned");
        await AssertVisitAsync(person, LaborForceStatus.Employed, 1);
    }

    public async Task MistypedAsync(string typed, string name)
    {
        var person = await VisitorAsync(name);
        await SitDownAsync();
        await SearchAndReadAsync(typed, "Enter", "e", "1", "Control+Enter");
        await CheckedInAsync(name);
        await AssertVisitAsync(person, LaborForceStatus.Employed, 1);
    }

    public async Task SecondOfOneNameAsync()
    {
        var first = await VisitorAsync($"Ana {NewName}");
        await SitDownAsync();
        await SearchAndReadAsync($"ana {NewName}", "ArrowUp", "Enter");
        var ssn = await AnswerAsync();
        await Desk.Keys.PressAsync("1", "2", "Control+Enter");
        await Expect(Desk.Title).ToHaveTextAsync("Possible match found");
        await Expect(Desk.Title).ToBeFocusedAsync();
        await Desk.Keys.PressAsync("Tab", "Tab", "Enter");
        Assert.NotEqual(first.Id, await AssertNewAsync("Ana", ssn));
    }

    public async Task SpanishAsync()
    {
        await SitDownAsync();
        await SearchAndReadAsync($"luna {NewName}", "Enter");
        await Desk.Keys.PressAsync("Shift+Tab", "Shift+Tab", "Enter", "Tab", "Enter");
        var ssn = await AnswerAsync(isTurned: true);
        await Desk.Keys.PressAsync("Escape", "1", "2", "Control+Enter");
        await AssertNewAsync("Luna", ssn);
    }

    public async Task LeavingAsync()
    {
        await app.CreateVisitorInTheRoomAsync(room, "Ida Long");
        await SitDownAsync();
        await SearchAsync("long", "Enter", "o");
        await Expect(Desk.Alerts).ToContainTextAsync("Ida Long is checked out.");
        await StopAsync();
        Assert.NotNull(Assert.Single(await app.VisitsAsync(room)).EndedAt);
    }

    public async Task UndoneAsync()
    {
        await VisitorAsync("Ana Ruiz");
        await SitDownAsync();
        await SearchAsync("ruiz", "Enter", "e", "1", "Control+Enter", "Shift+Tab", "Enter");
        await Expect(Desk.Alerts).ToContainTextAsync("undone");
        await StopAsync();
        Assert.DoesNotContain(await app.VisitsAsync(room), visit => visit.Day == app.Today);
    }

    private Task<Participant> VisitorAsync(string name) =>
        app.CreateVisitorAsync(room, name, answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(Last) });

    private async Task SitDownAsync() => page = await sitDown();

    private async Task SearchAsync(string text, params string[] keys)
    {
        watch.Start();
        await Desk.Keys.TypeAsync(text);
        keysOfName = Keys;
        await Desk.Keys.PressAsync(keys);
    }

    // Nobody makes a new record, or opens one whose name is only like the one typed, without having read who is on file.
    private async Task SearchAndReadAsync(string text, params string[] keys)
    {
        await SearchAsync(text);
        await Expect(Desk.Page.Locator("#matches [name=text]")).ToHaveValueAsync(text);
        await Desk.Keys.PressAsync(keys);
    }

    // From First Name on, with the answers that somebody says aloud.
    private async Task<Ssn> AnswerAsync(bool isTurned = false)
    {
        var ssn = SsnGenerator.Next();
        await TabAsync(5);
        await Desk.Keys.TypeAsync("62704");
        await TabAsync(2);
        await Desk.Keys.TypeAsync(ssn.Digits);
        await TabAsync(isTurned ? 2 : 3);
        await Desk.Keys.TypeAsync($"2/{10 + newcomer.Value}/88");
        // In visitor view no letter chooses a status, and no button shows what was typed.
        await TabAsync(isTurned ? 2 : 1);
        await Desk.Keys.PressAsync(isTurned ? "Space" : "u", "Tab", "Tab", "Space");
        await TabAsync(6);
        await Desk.Keys.PressAsync("Space", "Tab", "Tab", "ArrowDown");
        return ssn;
    }

    private Task TabAsync(int times) => Desk.Keys.PressAsync([.. Enumerable.Repeat("Tab", times)]);

    private async Task CheckedInAsync(string name)
    {
        await Expect(Desk.Alerts).ToContainTextAsync($"{name} is checked in");
        await StopAsync();
        await Expect(Desk.Find).ToHaveValueAsync("");
    }

    private async Task StopAsync()
    {
        watch.Stop();
        await Expect(Desk.Find).ToBeFocusedAsync();
    }

    private async Task<Visit> AssertVisitAsync(Participant? person, LaborForceStatus? status, params int[] services)
    {
        var visit = Assert.Single(await app.VisitsAsync(room), visit => visit.Day == app.Today);
        Assert.Equal(status, visit.LaborForceStatus);
        Assert.Equal(services, visit.Services.Select(used => used.ServiceId).Order());
        Assert.Equal(person?.Id ?? visit.ParticipantId, visit.ParticipantId);
        return visit;
    }

    private async Task<long> AssertNewAsync(string first, Ssn ssn)
    {
        var last = $"{char.ToUpperInvariant(NewName[0])}{NewName[1..]}";
        await CheckedInAsync($"{first} {last}");
        var person = (await AssertVisitAsync(null, LaborForceStatus.Unemployed, 1, 2)).Participant;
        Assert.Equal((first, last, "62704", ssn.LastFour), (person.FirstName, person.LastName, person.Zip, person.SsnLastFour));
        Assert.Equal((true, Races.White, Gender.Female), (person.Hispanic, person.Race, person.Gender));
        Assert.Equal(ResponseState.Given, person.BirthDateResponse.State);
        return person.Id;
    }
}
