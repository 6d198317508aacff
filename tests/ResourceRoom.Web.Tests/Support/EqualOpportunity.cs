using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Equal-opportunity answers, arranged and read.</summary>
public static class EqualOpportunity
{
    /// <summary>A language that no list names and no page would show by chance.</summary>
    public const string RareLanguage = "Q'anjob'al";

    /// <summary>Puts answers on file: a disability, limited English declined, a rare language.</summary>
    public static Task<EoItems> CreateEoItemsAsync(this ResourceRoomApp app, Participant person) => app.ArrangeAsync((_, db) =>
    {
        var row = new EoItems { ParticipantId = person.Id, RecordedAt = app.Time.GetUtcNow().UtcDateTime.AddDays(-9), RecordedById = 1, Version = 1 };
        row.Write(new EoAnswers
        {
            Disability = Answer<bool>.Given(true),
            LimitedEnglish = Answer<bool>.Declined,
            PreferredLanguage = Answer<string>.Given(RareLanguage),
        });
        db.Add(row);
        return Task.FromResult(row);
    });

    /// <summary>The answers on file; null when there is no row.</summary>
    public static Task<EoItems?> EoItemsAsync(this ResourceRoomApp app, Participant person) =>
        app.QueryAsync(db => db.Set<EoItems>().SingleOrDefaultAsync(row => row.ParticipantId == person.Id));
}
