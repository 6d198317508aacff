using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class ClassificationPropertyTests
{
    private static readonly Arbitrary<bool> AnyRegistration = ArbMap.Default.ArbFor<bool>();

    [Fact]
    public void Of_TheSameInputsAgain_GivesTheSameResult() =>
        Prop.ForAll(NineItemsBuilder.Any, AnyRegistration, (items, registered) =>
        {
            var first = Classification.Of(items, registered);
            _ = Classification.Of(NineItemsBuilder.AllGiven, !registered);
            var second = Classification.Of(items with { }, registered);
            return Described(first) == Described(second);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_OneMoreItemSupplied_NeverLowersTheClassNorUnreports() =>
        Prop.ForAll(NineItemsBuilder.Any, NineItemsBuilder.AnyItem, AnyRegistration, (items, item, registered) =>
        {
            var before = Classification.Of(items, registered);
            var after = Classification.Of(items.With(item, ResponseState.Given), registered);
            return after.Class >= before.Class && (after.IsReportable || !before.IsReportable);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_WhatIsMissingIsSupplied_RaisesTheClassOfTheRegistered() =>
        Prop.ForAll(NineItemsBuilder.Any, items =>
        {
            var before = Classification.Of(items, isRegistered: true);
            var supplied = before.Missing.Aggregate(items, (all, item) => all.With(item, ResponseState.Given));
            var after = Classification.Of(supplied, isRegistered: true);
            return after.Class > before.Class || before.Class == ParticipantClass.WioaParticipant;
        }).QuickCheckThrowOnFailure();

    private static string Described(Classification result) => string.Join(
        '|',
        result.Class,
        result.IsReportable,
        result.IsRegistrationIncomplete,
        string.Join(',', result.Missing),
        string.Join(';', result.Path.Select(step => $"{step.Question} {step.Answer} {string.Join(',', step.Lacking)}")));
}
