using System.Diagnostics;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public abstract record SaveLwiaOutcome
{
    private SaveLwiaOutcome()
    {
    }

    public sealed record Saved : SaveLwiaOutcome;

    public sealed record NothingChanged : SaveLwiaOutcome;

    public sealed record NotThere : SaveLwiaOutcome;

    public sealed record FormReused : SaveLwiaOutcome;

    /// <summary>Someone else saved after the page was opened.</summary>
    public sealed record Conflict : SaveLwiaOutcome;

    public sealed record NumberTaken(string By) : SaveLwiaOutcome;

    public sealed record NameTaken(int By) : SaveLwiaOutcome;

    public sealed record BoardCodeTaken(int By) : SaveLwiaOutcome;

    /// <summary>Counties that other LWIAs have, which has to be confirmed.</summary>
    public sealed record CountiesTaken(IReadOnlyList<(string County, int By, string Name)> Taken) : SaveLwiaOutcome;
}

public static class SaveLwiaWords
{
    /// <summary>What is taken, and the field it stands at.</summary>
    public static (string Field, string Sentence) InWords(this SaveLwiaOutcome outcome) => outcome switch
    {
        SaveLwiaOutcome.NumberTaken taken => (nameof(LwiaInput.Number), $"This is the number of {taken.By}. Enter another number, or change that LWIA."),
        SaveLwiaOutcome.NameTaken taken => (nameof(LwiaInput.Name), $"LWIA {taken.By} has this name. Enter another name."),
        SaveLwiaOutcome.BoardCodeTaken taken => (nameof(LwiaInput.BoardCode), $"LWIA {taken.By} has this code. Check the code, or change that LWIA first."),
        SaveLwiaOutcome.CountiesTaken counties => (nameof(LwiaInput.SharesCounties),
            $"{string.Join("; ", counties.Taken.Select(taken => $"{taken.County} belongs to LWIA {taken.By} {taken.Name}"))}. Confirm that it belongs to both, or take it out here."),
        _ => throw new UnreachableException(),
    };
}

internal static class TakenValues
{
    /// <summary>One save at a time: of two who take the same number, name or code at once, the second finds it taken.</summary>
    public const string Lock = "lwias";

    public static SaveLwiaOutcome? TakenIn(this LwiaFacts facts, IReadOnlyList<Lwia> others, string own)
    {
        foreach (var other in others)
        {
            if (string.Equals(other.Name, facts.Name, StringComparison.OrdinalIgnoreCase))
            {
                return new SaveLwiaOutcome.NameTaken(other.Number);
            }

            if (facts.BoardCode is not null && other.BoardCode == facts.BoardCode)
            {
                return new SaveLwiaOutcome.BoardCodeTaken(other.Number);
            }
        }

        var added = Counties(facts.Counties).Except(Counties(own)).ToList();
        var taken = others.SelectMany(other => Counties(other.Counties).Intersect(added).Select(county => (county, other.Number, other.Name))).OrderBy(one => one).ToList();
        return taken.Count > 0 && !facts.SharesCounties ? new SaveLwiaOutcome.CountiesTaken(taken) : null;
    }

    private static string[] Counties(string listed) => listed.Split(Lwia.CountySeparator, StringSplitOptions.RemoveEmptyEntries);
}

public sealed class AddLwia(ResourceRoomDb db, OfficeClock clock)
{
    public Task<SaveLwiaOutcome> ExecuteAsync(int number, LwiaFacts typed, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(TakenValues.Lock, () => AddAsync(number, typed, form, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<SaveLwiaOutcome> AddAsync(int number, LwiaFacts typed, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new SaveLwiaOutcome.Saved() : new SaveLwiaOutcome.FormReused();
        }

        var others = await db.Lwias.AsNoTracking().ToListAsync(cancellationToken);
        if (others.Find(other => other.Number == number) is { } holder)
        {
            return new SaveLwiaOutcome.NumberTaken(holder.Name);
        }

        if (typed.TakenIn(others, own: "") is { } taken)
        {
            return taken;
        }

        db.Lwias.Add(new Lwia { Number = number, Name = typed.Name, Counties = typed.Counties, BoardCode = typed.BoardCode });
        db.LogEvent(new LwiaAdded(typed.AsAdded), Subject.Lwia(number), act);
        db.AddSubmission(form, Subject.Lwia(number).Id, act);
        await db.SaveChangesAsync(cancellationToken);
        return new SaveLwiaOutcome.Saved();
    }
}

public sealed class ChangeLwia(ResourceRoomDb db, OfficeClock clock)
{
    public Task<SaveLwiaOutcome> ExecuteAsync(int number, int version, LwiaFacts typed, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(TakenValues.Lock, () => ChangeAsync(number, version, typed, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<SaveLwiaOutcome> ChangeAsync(int number, int version, LwiaFacts typed, Act act, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.ToListAsync(cancellationToken);
        if (areas.Find(row => row.Number == number) is not { } area)
        {
            return new SaveLwiaOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        var changes = LwiaFacts.Of(area).ChangesTo(typed);
        if (changes.Count == 0)
        {
            return new SaveLwiaOutcome.NothingChanged();
        }

        if (area.Version != version)
        {
            return new SaveLwiaOutcome.Conflict();
        }

        if (typed.TakenIn(areas.FindAll(other => other != area), area.Counties) is { } taken)
        {
            return taken;
        }

        typed.ApplyTo(area);
        db.LogEvent(new LwiaChanged(changes), Subject.Lwia(number), act);
        await db.SaveChangesAsync(cancellationToken);
        return new SaveLwiaOutcome.Saved();
    }
}
