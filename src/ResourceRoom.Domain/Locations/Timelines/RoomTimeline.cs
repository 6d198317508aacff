using ResourceRoom.Domain.Locations.Forms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>
/// What a room is on any day (Policy 1.11.2, item 2.3 [ours]). Changes apply by their dates, whenever they were accepted, and
/// those of one day in the order of acceptance. Each writes only its own fields, so one that is accepted late puts no old value
/// over a newer one. Of closings for a time that share days, one accepted later that begins no earlier decides from its first
/// day on, so that a closing can be shortened; one that begins earlier is added to the other.
/// </summary>
public sealed class RoomTimeline
{
    private readonly Establishment establishment;
    private readonly IReadOnlyList<AcceptedForm> forms;
    private readonly AcceptedClosing? closure;

    /// <summary>Takes accepted forms in any order, without those that were withdrawn.</summary>
    public RoomTimeline(Establishment establishment, IEnumerable<AcceptedChange> changes, IEnumerable<AcceptedClosing> closings)
    {
        this.establishment = establishment;
        var closingsByDay = closings.OrderBy(closing => closing.BeginsOn).ThenBy(closing => closing.Id).ToList();
        closure = closingsByDay.Find(closing => closing.Closing.IsForGood);
        var accepted = changes.Concat<AcceptedForm>(closingsByDay).OrderBy(form => form.BeginsOn).ThenBy(form => form.Id).ToList();
        forms = [.. accepted.Where(form => !IsLapsed(form))];
        Lapsed = [.. accepted.Where(IsLapsed).Select(form => form.Id)];
        Versions = VersionsByDay();
    }

    /// <summary>The first day on which the room is closed for good; null if it is not going to be.</summary>
    public DateOnly? ClosedOn => closure?.BeginsOn;

    /// <summary>The room from its first day on, without hole or overlap; the last version has no end.</summary>
    public IReadOnlyList<RoomVersion> Versions { get; }

    /// <summary>Forms, by id and in the order of their days, that never apply because the room is closed for good by then.</summary>
    public IReadOnlyList<long> Lapsed { get; }

    /// <summary>The version of a day; null before the room's first day.</summary>
    public RoomVersion? AsOf(DateOnly day) => Versions.SingleOrDefault(version => version.Holds(day));

    /// <summary>The state on a day, also before the room's first day.</summary>
    public RoomState StateOn(DateOnly day) => AsOf(day)?.State ?? RoomState.NotYetOpen;

    /// <summary>The changes and closings that begin after a day, by date, without those that lapse.</summary>
    public IReadOnlyList<AcceptedForm> Coming(DateOnly today) => [.. forms.Where(form => form.BeginsOn > today)];

    /// <summary>
    /// The accepted changes that another change of a day meets, by date: those still to come, and for a change that is accepted
    /// late those from its own day on, which have taken effect already. None of them lapses.
    /// </summary>
    public IReadOnlyList<AcceptedChange> ChangesToMeet(DateOnly effectiveOn, DateOnly today) =>
        [.. forms.OfType<AcceptedChange>().Where(change => change.EffectiveOn > today || change.EffectiveOn >= effectiveOn)];

    /// <summary>The accepted changes, by date, without those that lapse.</summary>
    internal IEnumerable<AcceptedChange> Changes => forms.OfType<AcceptedChange>();

    /// <summary>Whether the room is the same on every day by both.</summary>
    internal bool IsSameRoomAs(RoomTimeline other) => Versions.Concat(other.Versions).Select(version => version.From).Distinct()
        .All(day => AsOf(day) is { } one && other.AsOf(day) is { } two && (one.State, one.ClosedThrough, one.Facts) == (two.State, two.ClosedThrough, two.Facts));

    /// <summary>The days closed for a time, each span whole, of which at least one is a day of the closing.</summary>
    internal IReadOnlyList<Closing> ClosedSpans(Closing closing)
    {
        var spans = new List<Closing>();
        foreach (var version in Versions.Where(version => version.State == RoomState.ClosedForNow))
        {
            if (spans is not [.., { Through: { } through }] || through < version.From)
            {
                spans.Add(new Closing(version.From, version.ClosedThrough));
            }
        }

        return [.. spans.Where(closing.Overlaps)];
    }

    private bool IsLapsed(AcceptedForm form) => form.BeginsOn >= ClosedOn && form != closure;

    private List<RoomVersion> VersionsByDay()
    {
        var versions = new List<RoomVersion>();
        var starts = forms.SelectMany(Turns).Where(day => day > establishment.On).Append(establishment.On).Distinct().Order();
        foreach (var version in starts.Select(VersionFrom))
        {
            if (versions is not [.., var last])
            {
                versions.Add(version);
            }
            else if (version with { From = last.From } != last)
            {
                versions[^1] = last with { Through = version.From.AddDays(-1) };
                versions.Add(version);
            }
        }

        return WithLastClosedDays(versions);
    }

    /// <summary>Days closed for a time one after the other end together, whichever forms close them.</summary>
    private static List<RoomVersion> WithLastClosedDays(List<RoomVersion> versions)
    {
        var last = DateOnly.MaxValue;
        for (var place = versions.Count - 1; place >= 0; place--)
        {
            var version = versions[place];
            if (version.State != RoomState.ClosedForNow)
            {
                last = version.From.AddDays(version.From > DateOnly.MinValue ? -1 : 0);
                continue;
            }

            versions[place] = version with { ClosedThrough = last };
        }

        return versions;
    }

    /// <summary>The days on which a form changes what the room is.</summary>
    private static IEnumerable<DateOnly> Turns(AcceptedForm form) => form is AcceptedClosing { Closing.Through: { } through } && through < DateOnly.MaxValue
        ? [form.BeginsOn, through.AddDays(1)]
        : [form.BeginsOn];

    /// <summary>The closings for a time that say something of a day, each until another one decides.</summary>
    private IEnumerable<AcceptedClosing> ClosingsFor(DateOnly day)
    {
        var closings = forms.OfType<AcceptedClosing>().Where(closing => !closing.Closing.IsForGood).ToList();
        return closings.Where(closing => closing.Closing.Covers(day) && !closings.Exists(later =>
            later.Id > closing.Id && later.Closing.From >= closing.Closing.From && later.Closing.From <= day && closing.Closing.Covers(later.Closing.From)));
    }

    private RoomVersion VersionFrom(DateOnly day)
    {
        var changes = forms.OfType<AcceptedChange>().Where(change => change.EffectiveOn <= day).ToList();
        var closing = ClosingOn(day);
        return new()
        {
            From = day,
            Through = null,
            Facts = changes.Aggregate(establishment.Facts, (facts, change) => change.ApplyTo(facts)),
            State = closing switch
            {
                null => RoomState.Open,
                { Closing.IsForGood: true } => RoomState.Closed,
                _ => RoomState.ClosedForNow,
            },
            ClosedThrough = null,
            RecordedOn = forms.Where(form => form.BeginsOn <= day).Select(form => form.RecordedOn).Append(establishment.RecordedOn).Max(),
        };
    }

    /// <summary>The closing that counts on a day: the one for good, otherwise of those that still say something of it the one that lasts longest.</summary>
    private AcceptedClosing? ClosingOn(DateOnly day) => ClosedOn <= day ? closure : ClosingsFor(day).MaxBy(closing => closing.Closing.Through);
}
