using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>Labor force status over several visits of a person: it belongs to the contact (Policy 1.11.2, item 5.2.6).</summary>
public static class StatusOfPeople
{
    /// <summary>Given if one of the visits gave it, else declined if one declined [ours].</summary>
    public static ResponseState Of(ResponseState known, ResponseState ofVisit) =>
        known == ResponseState.Given || ofVisit == ResponseState.Given ? ResponseState.Given
        : known == ResponseState.Declined || ofVisit == ResponseState.Declined ? ResponseState.Declined
        : ResponseState.NotAsked;
}
