using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data.Seeding;

/// <summary>The program as it starts on an empty machine: with demo data.</summary>
public sealed class DemoApp : ResourceRoomApp
{
    /// <summary>The instant of the program's clock, UTC.</summary>
    public DateTime Now => Time.GetUtcNow().UtcDateTime;

    /// <summary>Reads the nine items of a record, the secret ones too.</summary>
    public ParticipantItems Items => Services.GetRequiredService<ParticipantItems>();

    protected override Task CreateAsync(TestDatabase database) => database.CreateAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ResourceRoom:DemoData", "true");
    }
}
