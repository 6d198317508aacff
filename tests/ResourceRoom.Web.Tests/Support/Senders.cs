using System.Net.Http.Headers;

using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A tracking system with one key, in clear.</summary>
public sealed record Sender(TrackingSystem Row, string Key);

/// <summary>Makes tracking systems that may load.</summary>
public static class Senders
{
    private static int serial;

    /// <summary>A system whose checklist is answered with yes, approved, with one key.</summary>
    public static Task<Sender> CreateSenderAsync(this ResourceRoomApp app, int lwia = 20, Action<TrackingSystem>? change = null) =>
        app.ArrangeAsync(async (_, db) =>
        {
            var now = app.Time.GetUtcNow().UtcDateTime;
            var code = $"S{lwia}-{Interlocked.Increment(ref serial)}";
            var account = new User { UserName = $"system:{code}", NormalizedUserName = $"SYSTEM:{code}", DisplayName = $"System {code}", LwiaNumber = lwia, SecurityStamp = code };
            db.Users.Add(account);
            await db.SaveChangesAsync();
            var system = new TrackingSystem
            {
                PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                Code = code,
                LwiaNumber = lwia,
                Name = account.DisplayName,
                AccountId = account.Id,
                ContactName = "Pat Example",
                ContactEmail = "pat@example.test",
                RegisteredAt = now,
                ApprovedAt = now,
                ApprovedById = account.Id,
            };
            foreach (var point in StandingRule.Points)
            {
                system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Seen" });
            }

            change?.Invoke(system);
            db.TrackingSystems.Add(system);
            await db.SaveChangesAsync();
            var (row, key) = ApiKey.Create(system.Id, now, account.Id);
            db.ApiKeys.Add(row);
            await db.SaveChangesAsync();
            return new Sender(system, key);
        });

    /// <summary>Another key of a system.</summary>
    public static Task<string> CreateKeyAsync(this ResourceRoomApp app, Sender system) => app.ArrangeAsync((_, db) =>
    {
        var (row, key) = ApiKey.Create(system.Row.Id, app.Time.GetUtcNow().UtcDateTime, system.Row.AccountId);
        db.ApiKeys.Add(row);
        return Task.FromResult(key);
    });

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
