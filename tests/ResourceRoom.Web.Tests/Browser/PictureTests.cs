using System.Buffers.Binary;

using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Architecture;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The picture in the README: made from the program as it is, of people who do not exist. RESOURCEROOM_PICTURES=1 writes it anew.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class PictureTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const int Width = 1280;
    private const int Height = 950;
    private const int FewestBytes = 40_000;
    private const string RoomCode = "20-900";

    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // A Monday, 10:24 in the morning in Chicago; the clock of the run never gets there by itself.
    private static readonly DateTimeOffset Moment = new(2026, 3, 9, 15, 24, 0, TimeSpan.Zero);

    private static readonly (string Name, int MinutesAgo, int[] Services)[] Present =
    [
        ("June Halvorsen", 73, [11]), ("Priya Nair", 41, [2, 13]), ("Theo Okafor", 19, [5]), ("Dolores Whitfield", 4, [1]),
    ];

    [Fact]
    public async Task CheckIn_InUse_MakesReadmePicture()
    {
        App.Time.AdjustTime(Moment.AddDays(-33));
        var room = await App.CreateRoomAsync(change: location => location.Name = "Springfield Resource Room");
        await App.QueryAsync(db => db.Locations.Where(location => location.Id == room.Id).ExecuteUpdateAsync(row => row.SetProperty(location => location.Code, RoomCode)));
        var person = await ArrangeAsync(room);
        var page = await NewPageAsync();
        await page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = Moment.UtcDateTime });
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var desk = new DeskPage(page);
        await desk.OpenAsync("ruiz");
        await desk.Keys.PressAsync("e", "1", "2");
        await Expect(desk.Service(2)).ToBeCheckedAsync();
        await Expect(desk.Title).ToHaveTextAsync($"{person.FirstName} {person.LastName}");
        await page.EvaluateAsync("() => document.fonts.ready");

        // The caret is left as it is: hiding it would need a style that the page's own rules refuse.
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Caret = ScreenshotCaret.Initial });

        Assert.Equal(PngSignature, picture[..8]);
        Assert.Equal((Width, Height), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        Assert.True(picture.Length > FewestBytes, $"{picture.Length} bytes hold no page.");
        if (Environment.GetEnvironmentVariable("RESOURCEROOM_PICTURES") == "1")
        {
            var folder = Directory.CreateDirectory(Path.Combine(SourceFiles.Root, "docs", "images"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "check-in.png"), picture);
        }
    }

    /// <summary>Ana Ruiz was here a month ago; the others are here now.</summary>
    private async Task<Participant> ArrangeAsync(Location room)
    {
        var ana = await App.CreateVisitorAsync(room, "Ana Ruiz", answers => People.AllAnswered(answers) with { Ssn = Answer<Ssn>.Declined, Gender = Answer<Gender>.Declined });
        App.Time.AdjustTime(Moment);
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        foreach (var (name, minutesAgo, services) in Present)
        {
            var visitor = await App.CreateVisitorAsync(room, name, People.AllAnswered);
            var visit = await App.CreateVisitAsync(visitor, room, technician, Moment.UtcDateTime.AddMinutes(-minutesAgo));
            await App.ArrangeAsync(async (_, db) =>
            {
                var row = await db.Visits.Include(made => made.Services).SingleAsync(made => made.Id == visit.Id);
                row.Services.Clear();
                foreach (var service in services)
                {
                    row.Services.Add(new VisitService { ServiceId = service });
                }

                return row;
            });
        }

        return ana;
    }
}
