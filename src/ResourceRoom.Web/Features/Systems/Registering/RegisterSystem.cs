using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Registering;

public abstract record RegisterOutcome
{
    private RegisterOutcome()
    {
    }

    public sealed record Registered(string Id) : RegisterOutcome;

    public sealed record CodeTaken : RegisterOutcome;

    public sealed record NoSuchArea : RegisterOutcome;

    /// <summary>The form was saved before, with other entries.</summary>
    public sealed record FormReused : RegisterOutcome;
}

public sealed class RegisterSystem(ResourceRoomDb db, OfficeClock clock)
{
    public Task<RegisterOutcome> ExecuteAsync(string code, int? area, SystemFacts facts, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync<RegisterOutcome>(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
            {
                return sent.IsSame ? new RegisterOutcome.Registered(sent.Result) : new RegisterOutcome.FormReused();
            }

            if (!await db.Lwias.VisibleTo(who).AnyAsync(lwia => lwia.Number == area, cancellationToken))
            {
                return new RegisterOutcome.NoSuchArea();
            }

            if (await db.TrackingSystems.AnyAsync(system => system.Code == code, cancellationToken))
            {
                return new RegisterOutcome.CodeTaken();
            }

            var system = Add(code, area!.Value, facts, act);
            db.AddSubmission(form, system.PublicId.ToString(), act);
            await db.SaveChangesAsync(cancellationToken);
            return new RegisterOutcome.Registered(system.PublicId.ToString());
        });

    private TrackingSystem Add(string code, int area, SystemFacts facts, Act act)
    {
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(act.At),
            Code = code,
            LwiaNumber = area,
            Name = facts.Name,
            Account = new User
            {
                UserName = $"system:{code}",
                NormalizedUserName = $"SYSTEM:{code}",
                DisplayName = facts.Name,
                LwiaNumber = area,
            },
            ContactName = facts.ContactName,
            ContactEmail = facts.ContactEmail,
            RegisteredAt = act.At,
        };
        facts.ApplyTo(system);
        db.TrackingSystems.Add(system);
        var subject = Subject.TrackingSystem(system.PublicId);
        db.LogEvent(new SystemRegistered(code, facts.Name, area), subject, act);
        foreach (var point in StandingRule.Points)
        {
            db.LogEvent(new ChecklistAnswered(point, Before: null, facts.Answers[point].IsYes), subject, act);
        }

        return system;
    }
}
