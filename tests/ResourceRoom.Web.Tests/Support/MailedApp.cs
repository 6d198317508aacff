using System.Globalization;

using Microsoft.AspNetCore.Hosting;

using MimeKit;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>An app whose mail goes to a server.</summary>
public sealed class MailedApp : ResourceRoomApp
{
    public MailServer PostOffice { get; private set; } = null!;

    /// <summary>The next Tuesday at a time of the office. No holiday falls on one until November.</summary>
    public void ToNextTuesday(string time)
    {
        var today = Today;
        var days = (((int)DayOfWeek.Tuesday - (int)today.DayOfWeek + 6) % 7) + 1;
        var instant = Web.Infrastructure.OfficeClock.InstantOf(today.AddDays(days), TimeOnly.Parse(time, CultureInfo.InvariantCulture));
        Time.Advance(instant - Time.GetUtcNow().UtcDateTime);
    }

    public IReadOnlyList<MimeMessage> ReceivedBy(User planner) => [.. PostOffice.Taken.Where(mail => mail.To.Mailboxes.Single().Address == planner.Email)];

    protected override async Task CreateAsync(TestDatabase database)
    {
        PostOffice = await MailServer.StartAsync();
        await base.CreateAsync(database);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ResourceRoom:PublicAddress", "https://desk.example.test");
        builder.UseSetting("ResourceRoom:Mail:Host", "127.0.0.1");
        builder.UseSetting("ResourceRoom:Mail:Port", PostOffice.Port.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("ResourceRoom:Mail:StartTls", "false");
        builder.UseSetting("ResourceRoom:Mail:From", "room@desk.example.test");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await PostOffice.DisposeAsync();
    }
}
