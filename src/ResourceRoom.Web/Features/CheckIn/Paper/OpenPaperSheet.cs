using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

public sealed class OpenPaperSheet(ServiceCatalog services, AgencySettings agency, OfficeClock clock)
{
    public async Task<PaperPage> ExecuteAsync(PaperInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var words = PaperWords.In(input.Language);
        return new PaperPage
        {
            Input = input,
            Sheet = new PaperSheet
            {
                Words = words,
                Room = $"{who.Room!.Code} {who.Room.Name}",
                Agency = agency.Name,
                SsnNotice = words.Questions.IsEnglish ? agency.SsnNotice : agency.SsnNoticeSpanish,
                Services = [.. (await services.ReadAsync(cancellationToken)).OfferedOn(clock.Today).DeskKeysFirst()],
                Rows = input.RowCount!.Value,
            },
        };
    }
}
