using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public sealed class OpenCorrection(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    public async Task<CorrectionPage?> ExecuteAsync(
        Guid publicId, CorrectionInput? input, CorrectionOutcome.Conflict? conflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitToCorrectAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        var catalog = await services.ReadAsync(cancellationToken);
        db.LogAccess(AccessKind.RecordOpened, Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new CorrectionPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName),
            Room = $"{visit.Location.Code} {visit.Location.Name}",

            // What did not collide is checked against the version it was typed over; only a page with both versions moves on.
            Version = conflict is null ? input?.Version ?? visit.Version : visit.Version,
            IsVoided = visit.Void is not null,
            WasNotCheckedOut = visit.WasNotCheckedOut,
            Input = input ?? CorrectionInput.From(visit),
            Services = catalog.OfferedOn(visit.Day, [.. visit.Services.Select(used => used.ServiceId)]),
            Conflict = conflict is null ? null : await CompareAsync(visit, conflict.Typed, catalog, cancellationToken),
        };
    }

    private async Task<TwoVersions> CompareAsync(Visit visit, VisitFacts typed, IReadOnlyList<CatalogService> catalog, CancellationToken cancellationToken)
    {
        var saved = await db.LastSavedByAsync(Subject.Visit(visit.PublicId), VisitSaves.All, cancellationToken);
        var onFile = VisitFacts.Of(visit, catalog);
        var names = catalog.ToDictionary(service => service.Code, service => service.Name);
        return new TwoVersions("this visit", saved, [.. Enum.GetValues<VisitField>().Select(Compare)])
        {
            Advice = $"The visit is for {ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName)}. Choose which to keep.",
        };

        TwoValues Compare(VisitField field)
        {
            var (theirs, mine) = (VisitChange.ValueOf(onFile, field), VisitChange.ValueOf(typed, field));
            return new(field.Label(), field.InWords(theirs, names), field.InWords(mine, names), theirs != mine);
        }
    }
}
