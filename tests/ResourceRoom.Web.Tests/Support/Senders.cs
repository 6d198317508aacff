using System.Net.Http.Headers;

using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A tracking system with one key, in clear.</summary>
public sealed record Sender(TrackingSystem Row, string Key);

/// <summary>Tracking systems as their programs call.</summary>
public static class Senders
{
    /// <summary>A system that may load, with one key.</summary>
    public static async Task<Sender> CreateSenderAsync(this ResourceRoomApp app, int lwia = 20, Action<TrackingSystem>? change = null)
    {
        var system = await app.CreateSystemAsync(lwia, change);
        return new Sender(system, await app.CreateKeyAsync(system));
    }

    /// <summary>Changes a system as its pages would.</summary>
    public static Task<int> ChangeSystemAsync(this ResourceRoomApp app, Sender system, Action<TrackingSystem> change) => app.ArrangeAsync(async (_, db) =>
    {
        change(await db.TrackingSystems.Include(row => row.Answers).SingleAsync(row => row.Id == system.Row.Id));
        return 0;
    });

    /// <summary>A program that sends a key with each request; none without one.</summary>
    public static HttpClient NewClient(this ResourceRoomApp app, string? key)
    {
        var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost") });
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>A program of a system.</summary>
    public static HttpClient NewClient(this ResourceRoomApp app, Sender system) => app.NewClient(system.Key);
}
