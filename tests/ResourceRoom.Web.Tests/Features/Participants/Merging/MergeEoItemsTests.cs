using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Equal-opportunity items go along unseen.</summary>
public sealed class MergeEoItemsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_BothWereAsked_TheLaterReplyStaysADeclineToo(bool isKeptLater)
    {
        var twins = await Twins.CreateAsync(app);
        var (later, earlier) = isKeptLater ? (twins.Kept, twins.Merged) : (twins.Merged, twins.Kept);
        await app.CreateEoItemsAsync(earlier);
        var asked = await app.ArrangeAsync((_, db) =>
        {
            var row = new EoItems { ParticipantId = later.Id, RecordedAt = app.Time.GetUtcNow().UtcDateTime, RecordedById = twins.Technician.Id, Version = 1 };
            row.Write(new EoAnswers { Disability = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Spanish") });
            db.Add(row);
            return Task.FromResult(row);
        });

        await twins.Browser.OpenAsync(twins.Address);
        Assert.DoesNotContain(EqualOpportunity.RareLanguage, twins.Browser.Page.DocumentElement.OuterHtml);
        await twins.Browser.SubmitAsync(Twins.Form);

        var row = (await app.EoItemsAsync(twins.Kept))!;
        Assert.Equal(
            new EoAnswers { Disability = Answer<bool>.Declined, LimitedEnglish = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Spanish") },
            row.Read());
        Assert.Equal((asked.RecordedAt, asked.RecordedById), (row.RecordedAt, row.RecordedById));
        Assert.Null(await app.EoItemsAsync(twins.Merged));
        Assert.DoesNotContain(EqualOpportunity.RareLanguage, twins.Browser.Page.DocumentElement.OuterHtml);
    }
}
