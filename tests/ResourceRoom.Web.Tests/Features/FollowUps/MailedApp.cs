using System.Globalization;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using MimeKit;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.FollowUps.Digests;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

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

    /// <summary>The job, as its clock starts it.</summary>
    public async Task PostDigestsAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<SendDigests>();
        if (await job.IsDueAsync(CancellationToken.None))
        {
            await job.ExecuteAsync(CancellationToken.None);
        }
    }

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
