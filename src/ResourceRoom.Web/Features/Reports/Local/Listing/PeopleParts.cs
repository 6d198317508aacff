using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

/// <summary>The people that a report counts apart: as the address names them, and in words.</summary>
public static class PeopleParts
{
    public static IReadOnlyList<PeoplePart> Of(ReportKind kind) => kind switch
    {
        ReportKind.Utilization => [new PeoplePart.Everybody(), new PeoplePart.New(), new PeoplePart.Returning()],
        ReportKind.Services => [new PeoplePart.Everybody()],
        ReportKind.Classification =>
        [
            new PeoplePart.Everybody(),
            .. Enum.GetValues<ParticipantClass>().Select(one => new PeoplePart.OfClass(one)),
            .. Enum.GetValues<NineItem>().SelectMany(_ => Enum.GetValues<ResponseState>(), (item, state) => new PeoplePart.Answered(item, state)),
        ],
        ReportKind.Demographics =>
        [
            new PeoplePart.Everybody(), .. DemographicGroups.All.SelectMany(group => group.Categories.Index(), (group, category) => new PeoplePart.InCategory(group, category.Index)),
        ],
        ReportKind.Loads => [new PeoplePart.Everybody(), new PeoplePart.WithReportableVisit()],
        _ => throw new UnreachableException(),
    };

    public static string? Code(this PeoplePart part) => part switch
    {
        PeoplePart.Everybody => null,
        PeoplePart.New => "new",
        PeoplePart.Returning => "returning",
        PeoplePart.WithReportableVisit => "reportable",
        PeoplePart.OfClass latest => $"latest:{latest.Class}",
        PeoplePart.Answered answer => $"{answer.Item}:{answer.State}",
        PeoplePart.InCategory inGroup => $"{inGroup.Group.Name}:{inGroup.Group.Categories[inGroup.Category]}",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this PeoplePart part) => part switch
    {
        PeoplePart.Everybody => "People",
        PeoplePart.New => "New people",
        PeoplePart.Returning => "Returning people",
        PeoplePart.WithReportableVisit => "People with a reportable visit",
        PeoplePart.OfClass latest => $"People, latest visit: {latest.Class.InWords()}",
        PeoplePart.Answered answer => $"People, {answer.Item.Label()}: {InWords(answer.State)}",
        PeoplePart.InCategory inGroup => $"People, {inGroup.Group.Name}: {inGroup.Group.Categories[inGroup.Category]}",
        _ => throw new UnreachableException(),
    };

    private static string InWords(ResponseState state) => state switch
    {
        ResponseState.Given => "given",
        ResponseState.Declined => "declined",
        ResponseState.NotAsked => "not asked",
        _ => throw new UnreachableException(),
    };
}
