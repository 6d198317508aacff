using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

public sealed class RoomTimelinePropertyTests
{
    private static readonly RoomField[] Fields = Enum.GetValues<RoomField>();

    [Fact]
    public void Versions_AnyForms_CoverAllDaysWithoutHoleOrOverlap() => Each(forms =>
    {
        var versions = Timeline(Established, forms).Versions;

        Assert.Equal(Established.On, versions[0].From);
        Assert.Null(versions[^1].Through);
        Assert.All(versions.Zip(versions.Skip(1)), pair =>
        {
            Assert.Equal(pair.Second.From, pair.First.Through!.Value.AddDays(1));
            Assert.NotEqual(pair.First, pair.Second with { From = pair.First.From, Through = pair.First.Through });
        });
        Assert.All(RandomForms.Days, day => Assert.Equal(day < Established.On ? 0 : 1, versions.Count(version => version.Holds(day))));
    });

    [Fact]
    public void AsOf_AnyDay_IsTheVersionThatHoldsIt() => Each(forms =>
    {
        var timeline = Timeline(Established, forms);

        Assert.All(RandomForms.Days, day => Assert.Equal(timeline.Versions.FirstOrDefault(version => version.Holds(day)), timeline.AsOf(day)));
    });

    [Fact]
    public void AsOf_AnyDay_IsWhatTheFormsSay() => Each(forms =>
    {
        var timeline = Timeline(Established, forms);

        Assert.All(RandomForms.Days.Where(day => day >= Established.On), day =>
        {
            var version = timeline.AsOf(day)!;
            Assert.Equal(StateByTheForms(forms, day), version.State);
            Assert.Equal(Fields.Aggregate(Established.Facts, (facts, field) => facts.With(field, ValuesByTheForms(forms, field, day))), version.Facts);
        });
    });

    [Fact]
    public void Timeline_FormsInAnyOrder_IsTheSame() => Each(forms =>
    {
        var shuffled = forms.ToArray();
        new Random(forms.Count).Shuffle(shuffled);
        var (one, other) = (Timeline(Established, forms), Timeline(Established, shuffled));

        Assert.Equal(one.Versions, other.Versions);
        Assert.Equal(one.Lapsed, other.Lapsed);
        Assert.Equal(one.Coming(Established.On), other.Coming(Established.On));
    });

    [Fact]
    public void Timeline_ChangeWithdrawn_IsTheOneWithoutIt() => Each(forms =>
    {
        var late = new AcceptedChange(99, Established.On.AddDays(20), Established.On, Fields.ToHashSet(), RoomBuilder.Other);
        var withIt = forms.Append(late).ToList();
        var (before, during) = (Timeline(Established, forms), Timeline(Established, withIt));

        withIt.Remove(late);

        Assert.Equal(before.Versions, Timeline(Established, withIt).Versions);
        Assert.Equal(during.Lapsed.Contains(late.Id), before.Versions.SequenceEqual(during.Versions));
    });

    [Fact]
    public void Timeline_OneMoreChange_AltersItsOwnFieldsFromItsDayOnAlone() => Each(forms =>
    {
        var more = new AcceptedChange(99, Established.On.AddDays(20), Established.On.AddDays(50), new HashSet<RoomField> { RoomField.Phone }, RoomBuilder.Other);
        var (before, after) = (Timeline(Established, forms), Timeline(Established, forms.Append(more)));

        Assert.All(RandomForms.Days.Where(day => day < more.EffectiveOn), day => Assert.Equal(WithoutDays(before.AsOf(day)), WithoutDays(after.AsOf(day))));
        Assert.All(RandomForms.Days.Where(day => day >= more.EffectiveOn), day =>
        {
            Assert.Empty(before.AsOf(day)!.Facts.Differences(after.AsOf(day)!.Facts).Except(more.Fields));
            Assert.Equal(before.StateOn(day), after.StateOn(day));
        });
    });

    [Fact]
    public void Lapsed_AnyForms_AreThoseThatNeverApply() => Each(forms =>
    {
        var timeline = Timeline(Established, forms);

        var others = forms.Where(form => !timeline.Lapsed.Contains(form.Id)).ToList();

        Assert.Equal(timeline.Versions, Timeline(Established, others).Versions);
        Assert.Empty(Timeline(Established, others).Lapsed);
        Assert.Equal(others.Select(form => form.Id).Order(), timeline.Coming(Established.On.AddDays(-1)).Select(form => form.Id).Order());
    });

    private static void Each(Action<IReadOnlyList<AcceptedForm>> holds)
    {
        for (var seed = 0; seed < 500; seed++)
        {
            holds(RandomForms.Of(seed));
        }
    }

    // The rules read a second time: each field by itself, each day by itself.
    private static RoomFacts ValuesByTheForms(IReadOnlyList<AcceptedForm> forms, RoomField field, DateOnly day) =>
        forms.OfType<AcceptedChange>()
            .Where(change => change.Fields.Contains(field) && change.EffectiveOn <= day && !IsClosedForGood(forms, change.EffectiveOn))
            .MaxBy(change => (change.EffectiveOn, change.Id))?.Values ?? Established.Facts;

    private static RoomState StateByTheForms(IReadOnlyList<AcceptedForm> forms, DateOnly day) =>
        IsClosedForGood(forms, day) ? RoomState.Closed
        : IsClosedForNow(forms, day) ? RoomState.ClosedForNow
        : RoomState.Open;

    // By the order of acceptance: each one takes over what is closed from its first day on, if that day is closed already.
    private static bool IsClosedForNow(IReadOnlyList<AcceptedForm> forms, DateOnly day)
    {
        List<(DateOnly From, DateOnly Begun, DateOnly Through)> closed = [];
        foreach (var closing in forms.OfType<AcceptedClosing>().Where(closing => closing.Closing.Through is not null && !IsClosedForGood(forms, closing.Closing.From)).OrderBy(closing => closing.Id))
        {
            var (from, through) = (closing.Closing.From, closing.Closing.Through!.Value);
            closed = [.. closed.Select(span => span.Begun <= from && from <= span.Through ? span with { Through = from.AddDays(-1) } : span), (from, from, through)];
        }

        return closed.Exists(span => span.From <= day && day <= span.Through);
    }

    private static bool IsClosedForGood(IReadOnlyList<AcceptedForm> forms, DateOnly day) =>
        forms.OfType<AcceptedClosing>().Any(closing => closing.Closing.Through is null && closing.Closing.From <= day);

    private static RoomVersion? WithoutDays(RoomVersion? version) => version is null ? null : version with { From = default, Through = null };
}
