using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Supervision;

/// <summary>Adds up <see cref="FollowUpFigures"/>, window by window and exit by exit.</summary>
public sealed class FollowUpTally
{
    private readonly Dictionary<WindowState, int> windows = [];
    private readonly Dictionary<DeclineReason, int> declines = [];
    private readonly HashSet<long> exits = [];
    private readonly List<int> daysToContact = [];
    private int enteredLate;
    private int withService;

    /// <summary>A window that is over.</summary>
    /// <param name="state">How it stands.</param>
    /// <param name="isEnteredLate">Whether all its contacts were entered after its due day.</param>
    public void AddWindow(WindowState state, bool isEnteredLate)
    {
        windows[state] = windows.GetValueOrDefault(state) + 1;
        enteredLate += state == WindowState.Met && isEnteredLate ? 1 : 0;
    }

    /// <summary>The exit of a window; further windows of the same exit add nothing.</summary>
    /// <param name="exit">Its number.</param>
    /// <param name="daysToFirstContact">Days from the exit to the first contact; null for none.</param>
    /// <param name="hasService">Whether a follow-up service was provided.</param>
    public void AddExit(long exit, int? daysToFirstContact, bool hasService)
    {
        if (!exits.Add(exit))
        {
            return;
        }

        withService += hasService ? 1 : 0;
        if (daysToFirstContact is { } days)
        {
            daysToContact.Add(days);
        }
    }

    /// <summary>A decline that was saved.</summary>
    public void AddDecline(DeclineReason reason) => declines[reason] = declines.GetValueOrDefault(reason) + 1;

    /// <summary>The sums so far.</summary>
    public FollowUpFigures ToFigures() => new()
    {
        Met = Count(WindowState.Met),
        EnteredLate = enteredLate,
        AttemptedOnly = Count(WindowState.AttemptedOnly),
        Missed = Count(WindowState.Missed),
        MissedBeforeKnown = Count(WindowState.MissedBeforeExitWasKnown),
        Waived = Count(WindowState.Waived),
        Excluded = Count(WindowState.Excluded),
        Exits = exits.Count,
        ExitsWithService = withService,
        MedianDaysToContact = Median(),
        DeclinedNotLocated = declines.GetValueOrDefault(DeclineReason.UnableToLocate),
        DeclinedOptingOut = declines.GetValueOrDefault(DeclineReason.OptingOut),
    };

    private int Count(WindowState state) => windows.GetValueOrDefault(state);

    private decimal? Median()
    {
        if (daysToContact.Count == 0)
        {
            return null;
        }

        var sorted = daysToContact.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
    }
}
