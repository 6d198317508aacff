using FluentValidation;

using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ResourceRoom.Web.Infrastructure;

/// <summary>Calls a validator by hand and puts what it finds first at each field (docs/decisions/0006).</summary>
public static class ModelStateValidation
{
    public static async Task<bool> AcceptsAsync<T>(
        this ModelStateDictionary modelState, IValidator<T> validator, T input, CancellationToken cancellationToken)
    {
        var result = await validator.ValidateAsync(input, cancellationToken);
        foreach (var error in result.Errors.DistinctBy(error => error.PropertyName))
        {
            modelState.AddModelError(error.PropertyName, error.ErrorMessage);
        }

        return modelState.IsValid;
    }
}
